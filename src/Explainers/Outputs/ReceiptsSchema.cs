using Explainers.Pages;
using Explainers.Rendering;

namespace Explainers.Outputs;

/// <summary>
/// data/receipts.schema.json, JSON Schema 2020-12: what <see cref="Receipts"/> writes, and how to check a receipt in any language. It is
/// written by hand, because its descriptions are for people who have never seen this program; a test holds the two together.
/// </summary>
internal static class ReceiptsSchema
{
    public static OutputFile Write(Site site) => new(Addresses.ReceiptsSchema[1..], Text.ToArray());

    private static ReadOnlySpan<byte> Text => """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Receipts of an explainer site",
          "description": "One receipt for everything on the site that was found in a source, with the bytes of the source that have it. To check a receipt: (1) Read the file named by seed, or by article where seed is null, from the site's repository. (2) Compare the SHA-256 of its bytes. (3) Cut out the bytes from start to end, not including end, of each segment; decode each by itself in the encoding; put them one after the other. (4) Take the words: reads if it is there, else text without what stands in square brackets and without ellipses (an ellipsis is U+2026, or three full stops). (5) Fold both, and compare: they must be the same, and not empty. To fold: remove U+00B4, U+02BA and U+02BC; normalize to Unicode form NFKD; keep letters (L), marks (M) and numbers (N) with their case, signs of currency (Sc) and %, a full stop or comma between two digits, and write '-' for a dash (Pd) or U+2212 that stands before a digit and after none of L, N, Pd, U+2212; drop everything else. So the words, their case, their digits and their order count, and kinds of marks, dashes, spaces and line breaks do not.",
          "type": "object",
          "required": ["$schema", "version", "site", "receipts"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The address of this schema, relative to the file." },
            "version": { "const": 1, "description": "Changes when a file of the old version can no longer be read by the new rules." },
            "site": { "type": "string", "format": "uri", "description": "The home page of the site." },
            "receipts": { "type": "array", "description": "In the order of pages, and on a page in the order of the text that it is made from.", "items": { "$ref": "#/$defs/receipt" } }
          },
          "$defs": {
            "receipt": {
              "type": "object",
              "required": ["kind", "page", "text", "source", "seed"],
              "additionalProperties": false,
              "properties": {
                "kind": { "enum": ["quotation", "number", "date"] },
                "page": { "type": "string", "format": "uri", "description": "The part of the page that has the words." },
                "text": { "type": "string", "minLength": 1, "description": "The words on the page. In a quotation, [square brackets] are the editor's own words and an ellipsis leaves words out." },
                "reads": { "type": "string", "minLength": 1, "description": "The source's own words, where it writes a number or a date otherwise than the page does." },
                "source": { "$ref": "#/$defs/source" },
                "seed": { "anyOf": [{ "$ref": "#/$defs/evidence" }, { "type": "null" }], "description": "The text of the source as it was collected, never edited. Null when there is none, or when it does not have the words; then article has them." },
                "article": { "$ref": "#/$defs/evidence", "description": "The article's file, which an editor may have written or mended. There only when seed is null." }
              },
              "if": { "properties": { "seed": { "type": "null" } } },
              "then": { "required": ["article"] },
              "else": { "properties": { "article": false } }
            },
            "source": {
              "type": "object",
              "required": ["id", "publisher"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "description": "The id that the site's pages cite." },
                "publisher": { "type": "string" },
                "title": { "type": "string", "description": "The headline; not there when it is not known." },
                "byline": { "type": "string", "description": "The author as printed; not there when none was." },
                "url": { "type": "string", "format": "uri", "description": "Where its publisher has it; not there when that is not known." },
                "passage": { "type": "string", "description": "The same address with a text fragment, so that a browser shows the passage." }
              }
            },
            "evidence": {
              "type": "object",
              "required": ["file", "sha256", "encoding", "segments"],
              "additionalProperties": false,
              "properties": {
                "file": { "type": "string", "description": "Path below the root of the site's repository." },
                "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the bytes of the whole file." },
                "encoding": { "enum": ["utf-8", "utf-16le", "utf-16be", "windows-1252"], "description": "A byte order mark belongs to the file's offsets and to no segment." },
                "segments": {
                  "type": "array",
                  "minItems": 1,
                  "description": "In the order of the words; more than one where the words leave some of the source's out.",
                  "items": {
                    "type": "object",
                    "required": ["start", "end"],
                    "additionalProperties": false,
                    "properties": {
                      "start": { "type": "integer", "minimum": 0, "description": "Offset of the first byte, from 0." },
                      "end": { "type": "integer", "minimum": 1, "description": "Offset of the byte after the last." }
                    }
                  }
                }
              }
            }
          }
        }

        """u8;
}
