using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Microsoft.AspNetCore.Http;
using NewsParsing.Tool.CommandLine;
using NewsParsing.Tool.Input;

namespace NewsParsing.Tool.Serving;

/// <summary>The command <c>serve</c>: a page to paste articles into, and the endpoints for programs.</summary>
internal sealed class ServeCommand
{
    public const string Name = "serve";

    /// <summary>This machine alone: nobody opens a service to a network by accident.</summary>
    private const string DefaultUrl = "http://127.0.0.1:5080";

    private readonly Option<string[]> _urls = new("--urls")
    {
        HelpName = "URL[;URL…]",
        Description = "Where to listen, as http://0.0.0.0:8080 for all of the network; port 0 takes a free one. "
            + $"Default: {DefaultUrl}, which this machine alone can reach.",
        CustomParser = ParseUrls,
    };

    private readonly Option<SizeLimit?> _maximumBody = new("--max-body")
    {
        HelpName = "SIZE",
        Description = "The most bytes that a request, or a line of a stream, may have: a number, or one with K or M. Default: 6M, and "
            + "1,000,000 characters of text.",
        CustomParser = InputArguments.ParseSize,
    };

    private readonly Option<NewsParserOptions?> _lexicon = LexiconOption.Create();

    /// <summary>The command as <c>newsparse</c> has it.</summary>
    public static Command Create()
    {
        var serve = new ServeCommand();
        var command = new Command(Name, "Shows a page to paste an article into and see who said what, and serves programs: POST "
            + "/v1/parse, POST /v1/parse/stream (JSON Lines), GET /v1/openapi.json. Ctrl-C ends it.")
        {
            // For the help: newsparse starts the tool that has it before anything is parsed.
            new Option<string>("--store")
            {
                HelpName = "DB",
                Description = "A database of newsparse store that the page searches too, and GET /v1/sayings (with newsparse-archive).",
            },
        };
        serve.AddTo(command);
        command.SetAction((result, cancellationToken) => new ServeRun(serve.Read(result)).RunAsync(cancellationToken));
        return command;
    }

    /// <summary>Adds the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_urls);
        command.Add(_maximumBody);
        command.Add(_lexicon);
    }

    public ServeOptions Read(ParseResult result) => new(
        result.GetValue(_urls) is { Length: > 0 } named ? named : [DefaultUrl],
        result.GetValue(_maximumBody),
        result.GetValue(_lexicon));

    private static string[] ParseUrls(ArgumentResult result)
    {
        string[] urls = result.Tokens[0].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string url in urls)
        {
            if (!IsUsable(url))
            {
                // TLS needs a certificate and its renewal, which a proxy before it has already.
                result.AddError($"'{url}' is no address to listen at; write it as http://127.0.0.1:5080.");
            }
        }

        return urls;
    }

    private static bool IsUsable(string url)
    {
        try
        {
            // A name would listen on all of the network, whatever it is the name of.
            return BindingAddress.Parse(url) is { Scheme: "http", PathBase.Length: 0, Port: >= 0 and <= IPEndPoint.MaxPort } address
                && (address.Host is "localhost" or "*" or "+" || IPAddress.TryParse(address.Host, out _));
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
