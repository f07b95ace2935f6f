namespace NewsParsing.Entities;

/// <summary>The storage of the walk during one parse. Not thread-safe.</summary>
internal sealed class EntityScratch
{
    /// <summary>Whom the mention that is read may mean.</summary>
    public CandidateBuffer Candidates { get; } = new();

    /// <summary>Whom the text named last as one.</summary>
    public JointEntities Joint { get; } = new();

    /// <summary>Sees the decisions of the walk in training; else null.</summary>
    public ICoreferenceTeacher? Teacher { get; set; }
}
