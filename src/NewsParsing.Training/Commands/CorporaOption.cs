using System.CommandLine;

namespace NewsParsing.Training.Commands;

/// <summary>The option <c>--corpora</c>, with a message that helps where the folder is missing.</summary>
internal static class CorporaOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--corpora")
        {
            Description = "Folder of the corpora, laid out as CONTRIBUTING.md says.",
            DefaultValueFactory = _ => "../shared/corpora",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"There is no folder '{folder}': --corpora names that of the corpora, laid out as CONTRIBUTING.md says.");
            }
        });
        return option;
    }
}
