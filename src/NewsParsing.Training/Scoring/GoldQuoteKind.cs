namespace NewsParsing.Training.Scoring;

/// <summary>What a quotation is in the gold: the corpora do not part titles, names and scare quotes.</summary>
internal enum GoldQuoteKind
{
    /// <summary>Whole sentences of somebody's words.</summary>
    Direct,

    /// <summary>Somebody's words inside the sentence of the writer.</summary>
    Mixed,

    /// <summary>No speech: a title, a name, a word that the writer holds at a distance.</summary>
    Other,
}
