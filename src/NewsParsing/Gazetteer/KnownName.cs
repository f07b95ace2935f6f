namespace NewsParsing.Gazetteer;

/// <summary>One name of the gazetteers.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Country">Index in <see cref="CountryTable.Countries"/>, or -1.</param>
internal readonly record struct KnownName(KnownNameKind Kind, int Country);
