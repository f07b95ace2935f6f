using NewsParsing.Models;
using NewsParsing.Networks;

namespace NewsParsing.Attributions;

/// <summary>
/// How often a word form was (part of) a cue where the model was trained, as a class from 0 (never or unknown) to 4 (nearly always).
/// </summary>
internal sealed class CueLikelihood
{
    // Classes of LikelihoodCounter: from 2, 10, 35 and 70 % of the sightings in PolNeAR train, of at least four; 2,869 forms have one.
    public const byte Possible = 1;
    public const byte Frequent = 3;

    private readonly FeatureVocabulary _forms;
    private readonly byte[] _classes;

    public CueLikelihood(ReadOnlySpan<uint> forms, ReadOnlySpan<byte> classes)
    {
        _forms = new FeatureVocabulary(forms);
        _classes = classes.ToArray();
    }

    public byte Of(ulong form)
    {
        int row = _forms.Row(FormHash.Fold(form));
        // A form never seen, as "deadpanned", may still be a cue: the frames of the lexicon speak for it then.
        return row < 0 ? (byte)0 : _classes[row];
    }
}
