using System.CommandLine;
using NewsParsing.Archive.Cli.Output;
using NewsParsing.Tool;
using NewsParsing.Tool.CommandLine;
using NewsParsing.Tool.Output;

namespace NewsParsing.Archive.Cli.Articles;

/// <summary>The command <c>article</c>: an article of the database again, with all that is said in it.</summary>
internal static class ArticleCommand
{
    public static Command Create()
    {
        Argument<string> database = DatabaseArgument.Create();
        var key = new Argument<string>("key") { HelpName = "KEY", Description = "The id of the article, which find writes as article." };
        Option<string> format = OptionForms.Choice(
            "--format",
            ["-f"],
            "json or html (a page that shows the article with its quotes and claims marked). Default: json.",
            "json", "html");
        Option<string?> file = ListArguments.OutputFile();
        var command = new Command("article", "Writes an article of the database, as newsparse parse writes it.")
        {
            database, key, format, file,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var errors = new ErrorLog();
            return new StoreRun(result.GetRequiredValue(database), isNew: false, errors).RunAsync(
                async store =>
                {
                    string wanted = result.GetRequiredValue(key);
                    if (await store.ArticleAsync(wanted, cancellationToken).ConfigureAwait(false) is { Article: { } article })
                    {
                        Write(article, result.GetValue(format) == "html", result.GetValue(file));
                    }
                    else
                    {
                        errors.Write($"there is no article '{wanted}'");
                    }
                },
                cancellationToken);
        });
        return command;
    }

    private static void Write(Article article, bool isPage, string? file)
    {
        using OutputTarget output = OutputTarget.Open(file);
        output.WriteLine(isPage ? HtmlRenderer.Render(article) : article.ToJson(new ArticleJsonOptions { Indented = true }));
        output.Commit();
    }
}
