namespace NewsParsing.Models;

/// <summary>Gives the rows of the word lists and tables by file name, as <c>lexicon/people.tsv</c>.</summary>
internal interface IDataSource
{
    /// <summary>The columns of every row of a file, in order.</summary>
    IEnumerable<string[]> Rows(string file);

    /// <summary>The columns of those rows that begin with the name of a section, without it; empty when there are none.</summary>
    IEnumerable<string[]> Rows(string file, string section);
}
