using NewsParsing.Attributions;
using NewsParsing.Rules;

namespace NewsParsing.Actors;

/// <summary>The actors in the order of their first mention and who speaks; the actor stage fills it.</summary>
internal sealed class ActorBuffer
{
    /// <summary>The stage's own storage.</summary>
    public ActorWorkspace Workspace => field ??= new ActorWorkspace();

    /// <summary>The actors; their index is what the speaker columns hold.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>Speakers of all attributions, one after the other.</summary>
    public List<int> Speakers { get; } = [];

    /// <summary>First speaker of each attribution in <see cref="Speakers"/>; entry Count is the end.</summary>
    public int[] AttributionSpeaker = [];

    /// <summary>Audience of all attributions, one after the other.</summary>
    public List<int> Audience { get; } = [];

    /// <summary>First audience actor of each attribution in <see cref="Audience"/>; entry Count is the end.</summary>
    public int[] AttributionAudience = [];

    /// <summary>How sure the speakers of each attribution are, 0 to 1: less for pronouns and nominals than for names.</summary>
    public float[] Resolution = [];

    /// <summary>The rule that found the first speaker of each attribution; none where there is no speaker.</summary>
    public Rule[] SpeakerRule = [];

    public void Reset(AttributionBuffer attributions)
    {
        Actors.Clear();
        Speakers.Clear();
        Audience.Clear();
        if (AttributionSpeaker.Length <= attributions.Count)
        {
            AttributionSpeaker = new int[attributions.Items.Length + 1];
            SpeakerRule = new Rule[attributions.Items.Length + 1];
            Resolution = new float[attributions.Items.Length + 1];
            AttributionAudience = new int[attributions.Items.Length + 1];
        }

        AttributionSpeaker.AsSpan(0, attributions.Count + 1).Clear();
        AttributionAudience.AsSpan(0, attributions.Count + 1).Clear();
    }

    /// <summary>The speakers of an attribution, as indexes of <see cref="Actors"/>.</summary>
    public ReadOnlySpan<int> SpeakersOf(int attribution)
        => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Speakers)[AttributionSpeaker[attribution]..AttributionSpeaker[attribution + 1]];

    /// <summary>The audience of an attribution, as indexes of <see cref="Actors"/>.</summary>
    public ReadOnlySpan<int> AudienceOf(int attribution)
        => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Audience)[AttributionAudience[attribution]..AttributionAudience[attribution + 1]];
}
