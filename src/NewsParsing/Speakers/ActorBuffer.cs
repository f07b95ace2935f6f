using System.Runtime.InteropServices;
using NewsParsing.Entities;
using NewsParsing.Rules;

namespace NewsParsing.Speakers;

/// <summary>The actors in the order of their first mention, their mentions, and who speaks to whom; the actor stage fills it.</summary>
internal sealed class ActorBuffer
{
    public int Count { get; private set; }

    /// <summary>The actors; their index is what the speaker columns hold.</summary>
    public ActorRecord[] Items = new ActorRecord[32];

    public int MentionCount { get; private set; }

    /// <summary>The mentions of all actors, those of one after the other, each actor's in the order of the text.</summary>
    public ActorMention[] Mentions = new ActorMention[128];

    /// <summary>Speakers of all attributions, one after the other.</summary>
    public List<int> Speakers { get; } = [];

    /// <summary>First speaker of each attribution in <see cref="Speakers"/>; entry Count is the end.</summary>
    public int[] AttributionSpeaker = [];

    /// <summary>Audience of all attributions, one after the other.</summary>
    public List<int> Audience { get; } = [];

    /// <summary>First audience actor of each attribution in <see cref="Audience"/>; entry Count is the end.</summary>
    public int[] AttributionAudience = [];

    /// <summary>The rule that found each of <see cref="Speakers"/>.</summary>
    public List<Rule> SpeakerRules { get; } = [];

    /// <summary>What found the mention in the source through which each of <see cref="Speakers"/> was found; none for no mention.</summary>
    public List<Rule> MentionRules { get; } = [];

    /// <summary>Where a pronoun for a person means each of <see cref="Speakers"/>: <see cref="ReferenceRecord.Margin"/>; else 0.</summary>
    public List<float> SpeakerMargins { get; } = [];

    /// <summary>
    /// The attribution whose speakers say each quotation: its own, or the one that it goes on with where it has none; -1 for nobody.
    /// </summary>
    public int[] QuotationSource = [];

    /// <summary>What gave each quotation the speakers of another's attribution; none for its own.</summary>
    public Rule[] QuotationRules = [];

    /// <summary>How sure the speakers of each attribution are, 0 to 1, by the rule that found the first.</summary>
    public float[] Resolution = [];

    /// <summary>Empties the columns and makes room for the speakers of so many attributions and quotations.</summary>
    public void Reset(int attributions, int quotations)
    {
        if (QuotationSource.Length < quotations)
        {
            QuotationSource = new int[Math.Max(quotations, QuotationSource.Length * 2)];
            QuotationRules = new Rule[QuotationSource.Length];
        }

        QuotationSource.AsSpan(0, quotations).Fill(-1);
        QuotationRules.AsSpan(0, quotations).Clear();
        Count = 0;
        MentionCount = 0;
        Speakers.Clear();
        SpeakerRules.Clear();
        MentionRules.Clear();
        SpeakerMargins.Clear();
        Audience.Clear();
        if (AttributionSpeaker.Length <= attributions)
        {
            int size = Math.Max(attributions + 1, AttributionSpeaker.Length * 2);
            AttributionSpeaker = new int[size];
            AttributionAudience = new int[size];
            Resolution = new float[size];
        }

        AttributionSpeaker.AsSpan(0, attributions + 1).Clear();
        AttributionAudience.AsSpan(0, attributions + 1).Clear();
    }

    public int Add(in ActorRecord actor)
    {
        if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count] = actor;
        return Count++;
    }

    public void AddMention(ActorMention mention)
    {
        if (MentionCount == Mentions.Length)
        {
            Array.Resize(ref Mentions, MentionCount * 2);
        }

        Mentions[MentionCount++] = mention;
    }

    /// <summary>Takes back the mentions after a count.</summary>
    public void EndMentions(int count) => MentionCount = count;

    /// <summary>The mentions of an actor in the order of the text, each once.</summary>
    public ReadOnlySpan<ActorMention> MentionsOf(int actor) => Mentions.AsSpan(Items[actor].FirstMention, Items[actor].MentionCount);

    /// <summary>The speakers of an attribution, as indexes of <see cref="Items"/>.</summary>
    public ReadOnlySpan<int> SpeakersOf(int attribution)
        => CollectionsMarshal.AsSpan(Speakers)[AttributionSpeaker[attribution]..AttributionSpeaker[attribution + 1]];

    /// <summary>The rule that found the first speaker of an attribution; none where there is no speaker.</summary>
    public Rule RuleOf(int attribution)
        => AttributionSpeaker[attribution] < AttributionSpeaker[attribution + 1]
            ? SpeakerRules[AttributionSpeaker[attribution]]
            : Rule.None;

    /// <summary>The audience of an attribution, as indexes of <see cref="Items"/>.</summary>
    public ReadOnlySpan<int> AudienceOf(int attribution)
        => CollectionsMarshal.AsSpan(Audience)[AttributionAudience[attribution]..AttributionAudience[attribution + 1]];
}
