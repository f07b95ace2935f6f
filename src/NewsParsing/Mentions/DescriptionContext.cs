using NewsParsing.Text;

namespace NewsParsing.Mentions;

/// <summary>The words of a description.</summary>
internal readonly record struct DescriptionContext
{
    /// <summary>From the determiner to the end.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>Its noun.</summary>
    public required int Head { get; init; }

    /// <summary>The form of the noun, without <c>ex-</c>.</summary>
    public required ulong Noun { get; init; }

    /// <summary>The first token after the determiner.</summary>
    public required int First { get; init; }

    /// <summary>The country that it names, or -1.</summary>
    public int Country { get; init; }

    /// <summary>In years; 0 for none.</summary>
    public int Age { get; init; }

    /// <summary>What its noun says it means.</summary>
    public HeadClass HeadClass { get; init; }

    /// <summary>Whether the noun means people, one or several.</summary>
    public bool IsOfPeople
        => HeadClass is HeadClass.Role or HeadClass.Title or HeadClass.Leader or HeadClass.Spokesperson or HeadClass.Demonym;

    /// <summary>The row of the noun's vector, or -1.</summary>
    public int Row { get; init; }
}
