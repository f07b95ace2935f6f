namespace NewsParsing;

/// <summary>What somebody says: a <see cref="Quote"/> or a <see cref="Claim"/>, where it does not matter which.</summary>
/// <remarks>Ask <c>saying is Quote quote</c> for the rest. Both are immutable and safe to share between threads.</remarks>
public interface ISaying
{
    /// <summary>The identifier, unique inside the article: <c>q1</c>, <c>c1</c>.</summary>
    string Id { get; }

    /// <summary>The words, of a quote with its quotation marks.</summary>
    string Text { get; }

    /// <summary>Where it stands, in the order of the text. Never null.</summary>
    IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>The actors that say it; empty when nobody is identified. Never null.</summary>
    IReadOnlyList<Actor> Speakers { get; }

    /// <summary>The attribution that it is content of, or null.</summary>
    Attribution? Attribution { get; }

    /// <summary>How sure the parser is that <see cref="Speakers"/> are right, from 0 to 1; 0 when nobody is identified.</summary>
    double SpeakerConfidence { get; }
}
