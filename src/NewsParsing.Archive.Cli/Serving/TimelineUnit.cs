namespace NewsParsing.Archive.Cli.Serving;

/// <summary>What one bar of a timeline stands for.</summary>
internal enum TimelineUnit
{
    Day,
    Month,
    Year,
}
