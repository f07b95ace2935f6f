using NewsParsing.Models;

namespace NewsParsing.Lexicon;

/// <summary>
/// The verbs that the user gave in all their forms, each with the form of a frequent verb of its act (<c>model</c> in
/// <c>reporting-words.tsv</c>) that it is read as. Immutable and thread-safe.
/// </summary>
// Frames alone do not do: the network reads "the strike is over, the union truthed" as no report with all frames of "say", for it weighs
// the word, its lemma and its vector more. Read as "told" it is one.
internal sealed class VerbAnalogies
{
    private readonly Dictionary<ulong, VerbAnalogy[]> _analogies = [];
    private readonly Dictionary<ulong, ulong> _lemmas = [];

    /// <summary>No verbs.</summary>
    public VerbAnalogies()
    {
    }

    /// <param name="source">Where the rows come from.</param>
    /// <param name="verbs">The user's verbs, checked.</param>
    /// <param name="cues">The verbs that need no analogy.</param>
    /// <param name="acts">What they do.</param>
    public VerbAnalogies(IDataSource source, IReadOnlyList<CueVerb> verbs, CueLexicon cues, ActLexicon acts)
    {
        var models = new Dictionary<SpeechAct, string[]>();
        foreach (string[] columns in source.Rows("lexicon/reporting-words.tsv", "model"))
        {
            models.Add(Enum.Parse<SpeechAct>(columns[0], ignoreCase: true), columns[1..]);
        }

        foreach (CueVerb verb in verbs)
        {
            string[] words = verb.Lemma.ToLowerInvariant().Split(' ');
            ulong lemma = FormHash.Of(words[0]);
            SpeechAct? listed = words.Length > 1 ? null : acts.Find(lemma, CueWordClass.Verb)?.Act;
            bool isCue = cues.TryGet(lemma, out Cue cue) && cue.IsVerb;
            SpeechAct act = verb.Act ?? listed ?? SpeechAct.Statement;
            // "tweet" without an act, "deny" as a denial: nothing that the lists do not say.
            if (words.Length > 1 || !isCue || listed != act)
            {
                Add(verb, words, models[act]);
            }
        }
    }

    public bool IsEmpty => _analogies.Count == 0;

    /// <summary>What a form may be read as, by the particles that have to follow, most of them first; empty for other words.</summary>
    public ReadOnlySpan<VerbAnalogy> Of(ulong form) => _analogies.GetValueOrDefault(form);

    /// <summary>The lemma of a form that others are read as, or 0.</summary>
    public ulong LemmaOf(ulong form) => _lemmas.GetValueOrDefault(form);

    private void Add(CueVerb verb, string[] words, string[] model)
    {
        var forms = new Dictionary<VerbForms, ulong>();
        VerbInflection.Spell(
            model[0], model.Length > 1 ? model[1] : null, null, (form, kinds) => Each(kinds, kind => forms.TryAdd(kind, form)));
        foreach (ulong form in forms.Values)
        {
            _lemmas[form] = FormHash.Of(model[0]);
        }

        ulong[] particles = [.. words.Skip(1).Select(word => FormHash.Of(word))];
        var own = new Dictionary<ulong, VerbForms>();
        VerbInflection.Spell(
            words[0], verb.Past?.ToLowerInvariant(), verb.Participle?.ToLowerInvariant(),
            (form, kinds) => own[form] = own.GetValueOrDefault(form) | kinds);
        foreach ((ulong form, VerbForms kinds) in own)
        {
            // "told" for all that is a past or participle: those of the models are one form.
            VerbForms kind = (kinds & VerbForms.Past) != 0 ? VerbForms.Past
                : (kinds & VerbForms.Participle) != 0 ? VerbForms.Participle
                : (kinds & VerbForms.Gerund) != 0 ? VerbForms.Gerund
                : (kinds & VerbForms.Third) != 0 ? VerbForms.Third : VerbForms.Base;
            var analogy = new VerbAnalogy(forms[kind], kinds, particles);
            _analogies[form] =
            [
                .. _analogies.GetValueOrDefault(form, []).Where(other => !other.Particles.SequenceEqual(particles)).Append(analogy)
                    .OrderByDescending(other => other.Particles.Length),
            ];
        }
    }

    private static void Each(VerbForms kinds, Action<VerbForms> take)
    {
        foreach (VerbForms kind in Enum.GetValues<VerbForms>())
        {
            if (kind != VerbForms.None && (kinds & kind) != 0)
            {
                take(kind);
            }
        }
    }
}
