# SPDX-License-Identifier: GPL-3.0-or-later
"""An Anki package as another program reads and makes it: `ankipackage.py read|write PATH`.

read prints {faults, guids, notes: [{guid, fields, sound}]}; write makes a package with note types of others.
"""
import hashlib
import html
import io
import json
import os
import re
import sqlite3
import sys
import tempfile
import zipfile


def text_of(field):
    return html.unescape(re.sub(r'<br>', '\n', field))


def read(path):
    faults = []
    package = zipfile.ZipFile(path)
    if package.testzip() is not None:
        faults.append('a member is damaged')
    media = json.loads(package.read('media'))
    names = {name: number for number, name in media.items()}
    with tempfile.TemporaryDirectory() as folder:
        base = sqlite3.connect(package.extract('collection.anki2', folder))
        if base.execute('PRAGMA integrity_check').fetchone() != ('ok',):
            faults.append('integrity')
        version, models, decks, conf = base.execute('SELECT ver, models, decks, conf FROM col').fetchone()
        models, decks = json.loads(models), json.loads(decks)
        json.loads(conf)
        if version != 11:
            faults.append(f'version {version}')
        notes = []
        for nid, guid, mid, fields, sort_field, checksum in base.execute(
                'SELECT id, guid, mid, flds, sfld, csum FROM notes ORDER BY id'):
            titles = [field['name'] for field in sorted(models[str(mid)]['flds'], key=lambda f: f['ord'])]
            values = fields.split('\x1f')
            if len(titles) != len(values):
                faults.append(f'note {nid}: {len(values)} fields of {len(titles)}')
            note = {title: text_of(value) for title, value in zip(titles, values)}
            if int(hashlib.sha1(note[titles[0]].encode()).hexdigest()[:8], 16) != checksum:
                faults.append(f'note {nid}: checksum')
            cards = base.execute('SELECT did, ord FROM cards WHERE nid = ?', (nid,)).fetchall()
            if len(cards) != 1 or cards[0][1] != 0 or str(cards[0][0]) not in decks or str(sort_field) != values[0]:
                faults.append(f'note {nid}: cards {cards}, sorted by {sort_field!r}')
            sounds = re.findall(r'\[sound:(cinefluent-[^]]+)\]', values[titles.index('sentence_sound')])
            sound = package.read(names[sounds[0]]).decode() if sounds else ''
            notes.append({'guid': guid, 'fields': note, 'sound': sound})
        base.close()
    print(json.dumps({'faults': faults, 'guids': [note['guid'] for note in notes], 'notes': notes}))


def write(path):
    basic = {'flds': [{'name': 'Front', 'ord': 0}, {'name': 'Back', 'ord': 1}]}
    mined = {'flds': [{'name': name, 'ord': at} for at, name in
                      enumerate(['Sentence', 'Word', 'IPA', 'Sentence Audio', 'Picture'])]}
    odd = {'flds': [{'name': 'Una', 'ord': 0}, {'name': 'Dos', 'ord': 1}]}
    models = {'1': basic, '2': mined, '3': odd}
    decks = {'1': {'id': 1, 'name': 'Default'}, '77': {'id': 77, 'name': 'Spanish'}}
    rows = [
        (1, '<b>la casa</b>&nbsp;&amp; m&#225;s [sound:casa.mp3]', '<div>house</div><div>home</div>', ' a1 noun '),
        (2, 'El <b>perro</b> ladra.\x1fperro\x1fpe.ro\x1f[sound:perro.mp3]', '<img alt="x" src="perro.jpg">', ''),
        (3, 'gato[sound:../../escape.mp3]', 'cat<img src="http://example.org/x.png">', ''),
    ]
    media = {'0': 'casa.mp3', '1': 'perro.mp3', '2': 'perro.jpg', '3': '../../escape.mp3'}
    contents = ['casa sound', 'perro sound', 'a picture', 'escaped']
    with tempfile.TemporaryDirectory() as folder:
        name = os.path.join(folder, 'collection.anki2')
        base = sqlite3.connect(name)
        base.execute('CREATE TABLE col (id integer primary key, ver integer, models text, decks text)')
        base.execute('CREATE TABLE notes (id integer primary key, mid integer, tags text, flds text)')
        base.execute('INSERT INTO col VALUES (1, 11, ?, ?)', (json.dumps(models), json.dumps(decks)))
        for at, (model, first, second, tags) in enumerate(rows):
            base.execute('INSERT INTO notes VALUES (?, ?, ?, ?)', (at, model, tags, first + '\x1f' + second))
        base.commit()
        base.close()
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
            for number, content in enumerate(contents):
                package.writestr(str(number), content)
            package.write(name, 'collection.anki2')
            package.writestr('media', json.dumps(media))
    print('{}')


if __name__ == '__main__':
    sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='utf-8')
    {'read': read, 'write': write}[sys.argv[1]](sys.argv[2])
