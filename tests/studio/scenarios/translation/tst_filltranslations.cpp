// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/scenarios/translation/filltranslations.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/net/fakehttpserver.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const MemoryOrigin earlier{QUuid(QStringLiteral("{00000000-0000-7000-8000-000000000001}")), QStringLiteral("Earlier")};

FakeAnswer translateAll(const FakeRequest &request)
{
    FakeAnswer answer;
    if (request.path == "/languages") {
        answer.body = "[{\"code\":\"en\",\"targets\":[\"es\"]}]";
        return answer;
    }
    QJsonArray texts;
    for (const QJsonValue &text : QJsonDocument::fromJson(request.body)[u"q"].toArray())
        texts.append(QString(QStringLiteral("es:") + text.toString()));
    answer.body = QJsonDocument(QJsonObject{{"translatedText", texts}}).toJson();
    return answer;
}

} // namespace

class TestFillTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_user.asked.clear();
        m_user.answers.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<TranslationDesk>(m_folder->filePath(QStringLiteral("memory.sqlite")),
                                                   LanguagePacks(LanguagePacks::standardRoots()));
        auto memory = TranslationMemory::open(m_folder->filePath(QStringLiteral("memory.sqlite")));
        VERIFY_OK(memory);
        VERIFY_OK((*memory)->setTexts(
            earlier, {"en", "es"},
            {{"1", "Yes, my lord.", "Sí, mi señor."}, {"2", "Where is the old car?", "¿Y el coche viejo?"}},
            QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)));
        m_project = std::make_unique<TemporaryProject>();
        QList<Cue> cues;
        for (const char *text : {"Yes, my lord.", "Where is the new car?", "Fire!", "Fire!", "Keep"})
            cues.append(makeCue(*m_project->document, 1'000 * cues.size(), 1'000 * cues.size() + 900,
                                QString::fromLatin1(text)));
        cues.last().translations.insert(QStringLiteral("es"), QStringLiteral("Guardado"));
        VERIFY_OK(m_project->document->execute(std::make_unique<AddCues>(cues)));
        m_server = std::make_unique<FakeHttpServer>(translateAll);
        auto service = makeMachineTranslator(m_network, {TranslationService::LibreTranslate, m_server->url(), {}});
        VERIFY_OK(service);
        m_service = std::move(*service);
    }

    void theMemoryComesFirst()
    {
        const auto done = fill({.language = QStringLiteral("es"), .atLeast = 70});
        VERIFY_OK(done);
        QCOMPARE(translations(), (QStringList{"Sí, mi señor.", "¿Y el coche viejo?", "", "", "Guardado"}));
        QCOMPARE(done->equal, 1);
        QCOMPARE(done->similar, 1);
        QCOMPARE(done->left, 2);
        QVERIFY(m_user.asked.isEmpty());
        QVERIFY(m_server->requests().isEmpty());
        VERIFY_OK(document()->undo());
        QCOMPARE(translations(), (QStringList{"", "", "", "", "Guardado"}));
    }

    void nothingIsSentWithoutAWord()
    {
        m_user.answers[QStringLiteral("send_texts")] = {1};
        const auto done = fill({.language = QStringLiteral("es"), .usesService = true});
        VERIFY_OK(done);
        QCOMPARE(m_user.asked, QStringList{"send_texts"});
        QVERIFY(m_server->requests().isEmpty());
        QCOMPARE(done->equal, 1);
        QCOMPARE(done->left, 3);
    }

    void eachTextIsSentOnce()
    {
        m_user.answers[QStringLiteral("send_texts")] = {0};
        const auto done = fill({.language = QStringLiteral("es"), .atLeast = 70, .usesService = true});
        VERIFY_OK(done);
        QCOMPARE(translations(),
                 (QStringList{"Sí, mi señor.", "¿Y el coche viejo?", "es:Fire!", "es:Fire!", "Guardado"}));
        QCOMPARE(done->byService, 2);
        const QJsonDocument sent = QJsonDocument::fromJson(m_server->requests().constLast().body);
        QCOMPARE(sent[u"q"].toArray(), QJsonArray{"Fire!"});
        VERIFY_OK(document()->undo());
        QCOMPARE(translations(), (QStringList{"", "", "", "", "Guardado"}));
    }

    void theQuestionSaysWhatItCosts()
    {
        const ServiceTerms terms{m_service.get(), QStringLiteral("translate.example.org"), 20, QStringLiteral("USD")};
        const SendEstimate estimate = estimateSending({QStringLiteral("abc"), QStringLiteral("𠮷")}, terms);
        QCOMPARE(estimate.characters, 4);
        QCOMPARE(estimate.price, 0.00008);
        QLocale::setDefault(QLocale::c());
        QVERIFY(!await(mayBeSent(m_user, {1'240, 500'000, 10.0}, terms)));
        QVERIFY(m_user.questions.constLast().text.contains(u"1240 text(s) to translate.example.org"));
        QVERIFY(m_user.questions.constLast().details.contains(u"20.00 USD a million: about 10.00 USD"));
    }

    void aServiceThatFailsLosesNothing()
    {
        m_user.answers[QStringLiteral("send_texts")] = {0};
        m_server->setHandler([](const FakeRequest &) {
            FakeAnswer answer;
            answer.status = 403;
            return answer;
        });
        const auto done = fill({.language = QStringLiteral("es"), .usesService = true});
        QCOMPARE(done.error().code, QStringLiteral("translation_key_refused"));
        QCOMPARE(translations(), (QStringList{"Sí, mi señor.", "", "", "", "Guardado"}));
    }

    void whatWasTypedMeanwhileStays()
    {
        m_user.answers[QStringLiteral("send_texts")] = {0};
        const CueId typed = document()->cues().at(2).id;
        m_server->setHandler([&](const FakeRequest &request) {
            if (request.path == "/translate")
                (void)document()->execute(
                    std::make_unique<SetCueTranslation>(typed, QStringLiteral("es"), QStringLiteral("¡Fuego!")));
            return translateAll(request);
        });
        VERIFY_OK(fill({.language = QStringLiteral("es"), .usesMemory = false, .usesService = true}));
        QCOMPARE(translations().at(2), QStringLiteral("¡Fuego!"));
        QCOMPARE(translations().at(3), QStringLiteral("es:Fire!"));
    }

    void onlyTheCuesAskedFor()
    {
        const CueId first = document()->cues().at(0).id;
        const CueId kept = document()->cues().at(4).id;
        const auto done = fill({.language = QStringLiteral("es"), .cues = {first, kept}, .atLeast = 70});
        VERIFY_OK(done);
        QCOMPARE(done->equal + done->similar + done->left, 1);
        QCOMPARE(translations(), (QStringList{"Sí, mi señor.", "", "", "", "Guardado"}));
    }

private:
    [[nodiscard]] ProjectDocument *document() const { return m_project->document.get(); }

    Result<FillSummary> fill(FillRequest request)
    {
        // The scenario shares the document; the project of the test owns it.
        const std::shared_ptr<ProjectDocument> shared(document(), [](ProjectDocument *) {});
        return await(
            fillTranslations(m_user, *m_desk, shared, request,
                             {m_service.get(), QStringLiteral("translate.example.org"), 20, QStringLiteral("USD")}));
    }

    [[nodiscard]] QStringList translations() const
    {
        QStringList texts;
        for (const Cue &cue : document()->cues())
            texts.append(cue.translations.value(QStringLiteral("es")));
        return texts;
    }

    QNetworkAccessManager m_network;
    ScriptedInteraction m_user;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TranslationDesk> m_desk;
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<MachineTranslator> m_service;
};

QTEST_GUILESS_MAIN(TestFillTranslations)
#include "tst_filltranslations.moc"
