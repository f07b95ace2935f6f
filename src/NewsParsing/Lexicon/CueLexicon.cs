using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>The words of <c>reporting-words.tsv</c> in all their forms, by form hash. Immutable and thread-safe.</summary>
internal sealed class CueLexicon
{
    private readonly FormMap<Cue> _cues;

    public CueLexicon(IDataSource source)
    {
        var cues = new Dictionary<ulong, Cue>();
        foreach (string[] columns in source.Rows("lexicon/reporting-words.tsv", "cue"))
        {
            CueEntry entry = CueEntry.Parse(columns[0], columns[1]);
            // "adamant" and "convinced" have one form; they are entered with no verb form, so that none is taken for a past tense.
            if ((entry.Frames & CueFrames.Adjective) != 0)
            {
                Enter(FormHash.Of(entry.Lemma), VerbForms.None);
                continue;
            }

            // "claim" is verb and noun, "notion" a noun alone: a row with nothing but N must not enter "notioning".
            if ((entry.Frames & ~CueFrames.Noun) != 0)
            {
                VerbInflection.Spell(entry.Lemma, Column(columns, 2), Column(columns, 3), Enter);
            }

            if ((entry.Frames & CueFrames.Noun) != 0)
            {
                Enter(FormHash.Of(entry.Lemma), VerbForms.None);
                Enter(FormHash.Of(entry.Lemma + "s"), VerbForms.None);
            }

            // The first entry keeps a form that two have: "warning" is a form of warn and a noun of its own, as are feeling and finding
            // (seven in the list).
            void Enter(ulong form, VerbForms forms)
            {
                if (!cues.TryGetValue(form, out Cue known))
                {
                    cues.Add(form, new Cue(entry, forms));
                }
                else if (ReferenceEquals(known.Entry, entry))
                {
                    cues[form] = new Cue(entry, known.Forms | forms);
                }
            }
        }

        _cues = new(cues);
    }

    /// <summary>The form hashes of all single words in it.</summary>
    public IReadOnlyList<ulong> Forms => _cues.Keys;

    /// <summary>Looks a token's form hash up.</summary>
    public bool TryGet(ulong form, out Cue cue) => _cues.TryGetValue(form, out cue);

    private static string? Column(string[] columns, int index)
        => index < columns.Length && columns[index].Length > 0 ? columns[index] : null;
}
