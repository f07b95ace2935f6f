using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsParsing.Tool.CommandLine;

/// <summary>Forms that several options have.</summary>
internal static class OptionForms
{
    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> Choice(string name, string[] aliases, string description, params string[] values)
    {
        var option = new Option<string>(name, aliases) { Description = description, HelpName = string.Join('|', values) };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } value }] && !values.Contains(value))
            {
                result.AddError($"'{value}' is no value of {name}, which takes one of {string.Join(", ", values)}.");
            }
        });
        return option;
    }

    /// <summary>An option that takes a number from 0 to 1; 0 without it and without a default of its own.</summary>
    public static Option<double> Confidence(string name, string description) => new(name)
    {
        HelpName = "NUMBER",
        Description = description,
        CustomParser = ParseConfidence,
    };

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        CustomParser = ParseDay,
    };

    /// <summary>An option that takes a number from 1.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">Its help.</param>
    /// <param name="what">What is counted, in the message for what is no number: "number of errors".</param>
    public static Option<int?> Count(string name, string description, string what) => new(name)
    {
        HelpName = "N",
        Description = description,
        CustomParser = result => ParseCount(result, what),
    };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        result.AddError($"'{value}' is no date; write it as 2025-01-21.");
        return null;
    }

    private static int? ParseCount(ArgumentResult result, string what)
    {
        string value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
        {
            return count;
        }

        result.AddError($"'{value}' is no {what}; write 1 or more.");
        return null;
    }

    private static double ParseConfidence(ArgumentResult result)
    {
        string value = result.Tokens[0].Value;
        // No comma: "0,9" is 9 in the invariant culture's thousands.
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence)
            && confidence is >= 0 and <= 1)
        {
            return confidence;
        }

        result.AddError($"'{value}' is no confidence; write a number from 0 to 1, as 0.9.");
        return 0;
    }
}
