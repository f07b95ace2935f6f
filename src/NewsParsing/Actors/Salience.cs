namespace NewsParsing.Actors;

/// <summary>Who is in the reader's mind: the last entities mentioned, and who spoke last.</summary>
internal sealed class Salience(Discourse discourse)
{
    /// <summary>How many people a pronoun may choose from: bounds the work of every pronoun.</summary>
    // In the manner of Lappin and Leass (Computational Linguistics 1994): recency and subject weigh, and fade with distance. Twelve
    // people, for every pronoun is compared with all of them; a list of hundreds must stay linear.
    private const int MaximumRecent = 12;

    /// <summary>Recency counts no further back than this many sentences.</summary>
    // What lies six sentences back and further weighs the same, so that a person named once in the lead can still be meant.
    private const int MaximumDistance = 6;

    private readonly int[] _recent = new int[MaximumRecent];
    private int _count;

    /// <summary>The last organisation, country or other thing that was a subject, or -1.</summary>
    public int LastThing { get; private set; } = -1;

    /// <summary>The last group, or -1.</summary>
    public int LastGroup { get; private set; } = -1;

    /// <summary>The last organisation, or -1.</summary>
    public int LastOrganization { get; private set; } = -1;

    public ReadOnlySpan<int> RecentPeople => _recent.AsSpan(0, _count);

    /// <summary>Notes a mention.</summary>
    public void Touch(int entity, int sentence, bool isSubject)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        record.LastSentence = sentence;
        if (isSubject)
        {
            record.LastSubjectSentence = sentence;
        }

        if (record.Kind is ActorKind.Person or ActorKind.Unnamed)
        {
            MoveToFront(entity);
            return;
        }

        if (record.Kind == ActorKind.Group)
        {
            LastGroup = entity;
        }
        else if (record.Kind == ActorKind.Organization)
        {
            LastOrganization = entity;
        }

        // "Acme sued the council. It said": the subject, not the last one mentioned.
        if (isSubject || LastThing < 0)
        {
            LastThing = entity;
        }
    }

    /// <summary>How well an entity is in mind in a sentence: lately mentioned, lately the subject, lately the speaker.</summary>
    public static float Score(in EntityRecord entity, int sentence, bool isSource)
    {
        // Weights set by hand: "she said" goes on with the last speaker (2), who elsewhere counts less (1.2) than the last subject (2).
        float score = 1 - (0.3f * Math.Min(sentence - entity.LastSentence, MaximumDistance));
        int subject = entity.LastSubjectSentence < 0 ? MaximumDistance : sentence - entity.LastSubjectSentence;
        if (subject < MaximumDistance)
        {
            score += 2 - (0.4f * subject);
        }

        int speaker = entity.LastSpeakerSentence < 0 ? MaximumDistance : sentence - entity.LastSpeakerSentence;
        if (speaker < MaximumDistance)
        {
            score += (isSource ? 2 : 1.2f) - (0.3f * speaker);
        }

        return score;
    }

    private void MoveToFront(int entity)
    {
        int at = _recent.AsSpan(0, _count).IndexOf(entity);
        if (at < 0)
        {
            at = Math.Min(_count, MaximumRecent - 1);
            _count = at + 1;
        }

        _recent.AsSpan(0, at).CopyTo(_recent.AsSpan(1));
        _recent[0] = entity;
    }
}
