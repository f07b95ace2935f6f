using System.Collections.Frozen;

namespace NewsParsing.Models;

/// <summary>The words of <c>cues.tsv</c> in all their forms, by form hash. Immutable and thread-safe.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<ulong, Cue> _cues;
    private readonly FrozenDictionary<(ulong Verb, ulong Particle), Cue> _phrasal;

    private CueLexicon(IEnumerable<string> lines)
    {
        var cues = new Dictionary<ulong, Cue>();
        var phrasal = new Dictionary<(ulong, ulong), Cue>();
        foreach (string line in lines)
        {
            string[] columns = line.Split('\t');
            CueEntry entry = CueEntry.Parse(columns[0], columns[1], columns[2]);
            if (entry.Verb.Length < entry.Lemma.Length)
            {
                ulong particle = FormHash.Of(entry.Lemma.AsSpan(entry.Verb.Length + 1));
                VerbInflection.Spell(entry.Verb, Column(columns, 3), Column(columns, 4), (form, forms)
                    => phrasal[(form, particle)] = new Cue(entry, phrasal.GetValueOrDefault((form, particle)).Forms | forms));
                continue;
            }

            if ((entry.Frames & CueFrames.Adjective) != 0)
            {
                Enter(FormHash.Of(entry.Lemma), VerbForms.None);
                continue;
            }

            if ((entry.Frames & ~CueFrames.Noun) != 0)
            {
                VerbInflection.Spell(entry.Lemma, Column(columns, 3), Column(columns, 4), Enter);
            }

            if ((entry.Frames & CueFrames.Noun) != 0)
            {
                Enter(FormHash.Of(entry.Lemma), VerbForms.None);
                Enter(FormHash.Of(entry.Lemma + "s"), VerbForms.None);
            }

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

        _cues = cues.ToFrozenDictionary();
        _phrasal = phrasal.ToFrozenDictionary();
    }

    public static CueLexicon Default => Holder.Instance;

    /// <summary>The form hashes of all single words in it.</summary>
    public IReadOnlyList<ulong> Forms => _cues.Keys;

    /// <summary>Looks a token's form hash up.</summary>
    public bool TryGet(ulong form, out Cue cue) => _cues.TryGetValue(form, out cue);

    /// <summary>Looks a verb with a particle up that gives it another sense: <c>called</c> and <c>for</c>.</summary>
    public bool TryGetPhrasal(ulong verb, ulong particle, out Cue cue) => _phrasal.TryGetValue((verb, particle), out cue);

    private static string? Column(string[] columns, int index)
        => index < columns.Length && columns[index].Length > 0 ? columns[index] : null;

    private static class Holder
    {
        public static readonly CueLexicon Instance = new(DataFile.ReadLines("cues.tsv"));
    }
}
