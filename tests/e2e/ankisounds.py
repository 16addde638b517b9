# SPDX-License-Identifier: GPL-3.0-or-later
"""`ankisounds.py PACKAGE FOLDER`: the notes of an Anki package as JSON, each with its fields and the sounds that they
name, unpacked into FOLDER. Knows the published format alone, nothing of ours."""
import json
import os
import re
import sqlite3
import sys
import zipfile

package, folder = zipfile.ZipFile(sys.argv[1]), sys.argv[2]
numbers = {name: number for number, name in json.loads(package.read('media')).items()}
base = sqlite3.connect(package.extract('collection.anki2', folder))
models = json.loads(base.execute('SELECT models FROM col').fetchone()[0])
notes = []
for model, values in base.execute('SELECT mid, flds FROM notes ORDER BY id'):
    names = [field['name'] for field in sorted(models[str(model)]['flds'], key=lambda field: field['ord'])]
    sounds = []
    for sound in re.findall(r'\[sound:([^]]+)\]', values):
        path = os.path.join(folder, os.path.basename(sound))
        with open(path, 'wb') as file:
            file.write(package.read(numbers[sound]))
        sounds.append(path)
    notes.append({'fields': dict(zip(names, values.split('\x1f'))), 'sounds': sounds})
print(json.dumps(notes))
