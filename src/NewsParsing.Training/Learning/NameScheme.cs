namespace NewsParsing.Training.Learning;

/// <summary>Whose names a corpus marks: what counts as one, and where it ends, differs.</summary>
internal enum NameScheme
{
    /// <summary>The names in GUM's mentions, without titles.</summary>
    Gum,

    /// <summary>The entities of the worldwide newswire, gold or of the encoder that learned them.</summary>
    Worldwide,
}
