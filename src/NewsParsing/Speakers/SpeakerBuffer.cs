using NewsParsing.Entities;
using NewsParsing.Rules;

namespace NewsParsing.Speakers;

/// <summary>Who speaks and who is spoken to in each attribution, and what gave it the speakers of another one.</summary>
internal sealed class SpeakerBuffer
{
    private Rule[] _inherited = [];

    public ChoiceBuffer Speakers { get; } = new();

    public ChoiceBuffer Audience { get; } = new();

    public void Reset(int attributions)
    {
        Speakers.Reset(attributions);
        Audience.Reset(attributions);
        if (_inherited.Length < attributions)
        {
            _inherited = new Rule[Math.Max(attributions, _inherited.Length * 2)];
        }

        _inherited.AsSpan(0, attributions).Clear();
    }

    /// <summary>What gave an attribution the speakers of another one, or none.</summary>
    public Rule Inherited(int attribution) => _inherited[attribution];

    /// <summary>Gives an attribution the speakers of another one.</summary>
    public void Inherit(int attribution, int from, Rule rule)
    {
        _inherited[attribution] = rule;
        Speakers.Share(attribution, from);
    }
}
