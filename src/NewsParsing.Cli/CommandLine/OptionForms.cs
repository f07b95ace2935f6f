using System.CommandLine;

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
}
