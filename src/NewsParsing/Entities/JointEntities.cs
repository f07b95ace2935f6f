namespace NewsParsing.Entities;

/// <summary>The people or bodies that the text named last as one: <c>Roe and Lee left</c>. Not thread-safe.</summary>
internal sealed class JointEntities
{
    public List<int> Items { get; } = [];

    /// <summary>The first token of the first of them, or -1.</summary>
    public int Token { get; set; } = -1;

    /// <summary>Whether they are the subject of their clause.</summary>
    public bool AreSubject { get; set; }

    public void Reset() => Token = -1;
}
