using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>What the text says of a mention, whoever is meant.</summary>
internal readonly record struct MentionContext
{
    public required TokenRange Tokens { get; init; }

    public required int Sentence { get; init; }

    public required GrammaticalRole Role { get; init; }

    /// <summary>The word that the mention hangs on over its phrase: the verb of its clause; -1 for none.</summary>
    public required int Verb { get; init; }

    /// <summary>The entities that are subject of its clause and of the clause above; -1 for none.</summary>
    public required int ClauseSubject { get; init; }

    public required int UpperSubject { get; init; }

    /// <summary>The attribution whose source it is in, or -1.</summary>
    public required int Attribution { get; init; }

    public required bool IsReported { get; init; }

    public required bool IsQuoted { get; init; }

    public required bool BeginsParagraph { get; init; }

    /// <summary>The value of <see cref="CoreferenceFeature.Form"/>.</summary>
    public int Form { get; init; }

    public Gender? Gender { get; init; }

    public bool IsSource => Attribution >= 0;
}
