// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/signedurls.h"
#include "tests/support/fakes.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

class TestSignedUrls : public QObject
{
    Q_OBJECT

private:
    MediaUrls makeUrls()
    {
        std::vector<MediaKey> keys;
        keys.push_back({"k", Secret(QByteArray(32, 'k'))});
        return MediaUrls(std::move(keys), {}, m_clock);
    }

    ManualClock m_clock;
    const QString m_sha = QString(64, u'a');
    const QByteArray m_stored = objectReference(m_sha, QStringLiteral("lesson.mp4")).toUtf8();

private slots:
    void signsMembersAlone()
    {
        const MediaUrls urls = makeUrls();
        const QByteArray url = urls.sign(m_sha, QStringLiteral("lesson.mp4")).toUtf8();
        QCOMPARE(signedUrls("[{\"videoUrl\" : \"" + m_stored + "\", \"subtitleUrl\" : \"" + m_stored + "\"}]", urls),
                 "[{\"videoUrl\" : \"" + url + "\", \"subtitleUrl\" : \"" + url + "\"}]");
        for (const QByteArray &untouched :
             {QByteArray(), QByteArray("[]"), QByteArray("[{\"videoUrl\" : null}]"),
              QByteArray("[{\"videoUrl\" : \"https://example.org/a.mp4\"}]"), "[{\"title\" : \"" + m_stored + "\"}]",
              "[{\"title\" : \"videoUrl\\\" : \\\"" + m_stored + "\"}]"})
            QCOMPARE(signedUrls(untouched, urls), untouched);
    }
};

QTEST_GUILESS_MAIN(TestSignedUrls)
#include "tst_signedurls.moc"
