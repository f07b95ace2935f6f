using System.Globalization;
using NewsParsing.Attributions;

namespace NewsParsing.Training.Attributions;

/// <summary>Counts how often quotations are read right, by weights that did not see them and by the words around them alone.</summary>
internal sealed class UtteranceMeter
{
    private readonly Counts _decided = new(), _guessed = new();
    private int _all, _speech, _kinds;

    public void Add(UtteranceSample sample, FeatureTable weights)
    {
        _all++;
        _speech += sample.IsSpeech ? 1 : 0;
        _kinds += sample.IsDirect is not null ? 1 : 0;
        QuoteKind decided = weights.Sum(sample.SpeechFeatures) <= 0 ? QuoteKind.Scare
            : weights.Sum(sample.DirectFeatures) > 0 ? QuoteKind.Direct
            : QuoteKind.Mixed;
        _decided.Add(sample, decided);
        _guessed.Add(sample, sample.Guess);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_all}, {_speech} of them speech; {_decided}; by the words around them {_guessed} (of {_kinds} kinds)");

    private sealed class Counts
    {
        private int _missed, _wrong, _rightKind;

        public void Add(UtteranceSample sample, QuoteKind kind)
        {
            bool isSpeech = kind is QuoteKind.Direct or QuoteKind.Mixed;
            _missed += sample.IsSpeech && !isSpeech ? 1 : 0;
            _wrong += !sample.IsSpeech && isSpeech ? 1 : 0;
            _rightKind += sample.IsDirect is { } direct && kind == (direct ? QuoteKind.Direct : QuoteKind.Mixed) ? 1 : 0;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{_missed} missed, {_wrong} wrong, {_rightKind} of a right kind");
    }
}
