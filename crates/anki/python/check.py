"""Imports a package twice with Anki's own library and says, as JSON, what is in the collection then."""

import json
import os
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def main(packages):
    folder = tempfile.mkdtemp()
    collection = Collection(os.path.join(folder, "collection.anki2"))
    logs = []
    for package in packages:
        request = ImportAnkiPackageRequest(
            package_path=os.path.abspath(package),
            options=ImportAnkiPackageOptions(update_notes=0, update_notetypes=0),
        )
        log = collection.import_anki_package(request).log
        logs.append({"new": len(log.new), "updated": len(log.updated), "duplicate": len(log.duplicate)})
    first = collection.get_note(collection.find_notes("")[0])
    card = first.cards()[0]
    print(
        json.dumps(
            {
                "logs": logs,
                "notes": collection.note_count(),
                "cards": collection.card_count(),
                "decks": sorted(deck.name for deck in collection.decks.all_names_and_ids()),
                "kinds": sorted(kind.name for kind in collection.models.all_names_and_ids() if "tourism" in kind.name),
                "fronts": sorted(collection.get_note(note).fields[0] for note in collection.find_notes("")),
                "empty": len(collection.get_empty_cards().notes),
                "question": card.question(),
                "problems": collection.fix_integrity()[0],
            },
            ensure_ascii=False,
        )
    )
    collection.close()


if __name__ == "__main__":
    main(sys.argv[1:])
