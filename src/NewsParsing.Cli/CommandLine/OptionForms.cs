using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsParsing.Cli.CommandLine;

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
