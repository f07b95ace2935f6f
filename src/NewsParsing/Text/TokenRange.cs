namespace NewsParsing.Text;

/// <summary>A half-open range of tokens; <c>default</c> is empty.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Length => End - First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange range) => First <= range.First && range.End <= End;
}
