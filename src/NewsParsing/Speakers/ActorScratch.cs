using NewsParsing.Entities;
using NewsParsing.Mentions;

namespace NewsParsing.Speakers;

/// <summary>The storage of the actor stage during one parse: what its steps hand on to one another. Not thread-safe.</summary>
internal sealed class ActorScratch
{
    public MentionBuffer Mentions { get; } = new();

    public EntityBuffer Entities { get; } = new();

    public EntityScratch Walk { get; } = new();

    public SpeakerBuffer Speakers { get; } = new();

    /// <summary>The entities that become actors, by their first token and index, which sort as one number.</summary>
    public List<long> ActorOrder { get; } = [];

    /// <summary>Index of each entity's actor, or -1.</summary>
    public int[] ActorOfEntity { get; private set; } = [];

    /// <summary>Makes room for the actors of all entities.</summary>
    public void ReserveActors()
    {
        ActorOrder.Clear();
        if (ActorOfEntity.Length < Entities.Count)
        {
            ActorOfEntity = new int[Entities.Items.Length];
        }
    }
}
