using NewsParsing.Models;

namespace NewsParsing.Tests.Quotations;

/// <summary>The embedded data with other weights for the features of quotations.</summary>
internal sealed class GivenWeights(params (string Feature, string Weight)[] weights) : IDataSource
{
    private readonly EmbeddedData _data = new();

    public IEnumerable<string[]> Rows(string file) => _data.Rows(file);

    public IEnumerable<string[]> Rows(string file, string section)
        => section == "weight" ? weights.Select(item => (string[])[item.Feature, item.Weight]) : _data.Rows(file, section);
}
