using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NewsParsing.AspNetCore.Requests;

namespace NewsParsing.Archive.Cli.Serving;

/// <summary>Reads the parameters of a question; an empty one is not asked for, as a form sends it.</summary>
/// <exception cref="RequestException">One of them is wrong.</exception>
internal sealed class QueryReader
{
    private readonly IQueryCollection _query;

    /// <param name="query">The parameters.</param>
    /// <param name="names">Those that there are: one that is misspelt would otherwise find everything.</param>
    public QueryReader(IQueryCollection query, params string[] names)
    {
        _query = query;
        foreach (string name in query.Keys)
        {
            if (!names.Contains(name))
            {
                throw RequestException.Bad($"There is no parameter '{name}'; there is {string.Join(", ", names)}.");
            }
        }
    }

    public string? Text(string name)
    {
        StringValues values = _query[name];
        return values.Count > 1 ? throw RequestException.Bad($"'{name}' is given more than once.")
            : string.IsNullOrWhiteSpace(values) ? null : (string?)values;
    }

    public T? Word<T>(string name)
        where T : struct, Enum
        => Text(name) is not { } word ? null
            : ContractWords.Find<T>(word)
                ?? throw RequestException.Bad($"'{name}' is one of {string.Join(", ", ContractWords.All<T>())}, not '{word}'.");

    public DateOnly? Day(string name)
        => Text(name) is not { } text ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
            : throw RequestException.Bad($"'{name}' is a day as 2025-01-21, not '{text}'.");

    public double? Confidence(string name)
        => Text(name) is not { } text ? null
            : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
                && value is >= 0 and <= 1
                ? value
                : throw RequestException.Bad($"'{name}' is a number from 0 to 1, not '{text}'.");

    public int Limit(string name, int usual, int most)
        => Text(name) is not { } text ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= 1 && value <= most ? value
            : throw RequestException.Bad(FormattableString.Invariant($"'{name}' is a number from 1 to {most}, not '{text}'."));
}
