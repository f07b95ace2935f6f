using System.CommandLine;
using NewsParsing.Cli.Output;
using NewsParsing.Tool.CommandLine;

namespace NewsParsing.Cli.Speakers;

/// <summary>The command <c>speakers</c>: who says how much over all inputs, and what.</summary>
internal static class SpeakersCommand
{
    public static Command Create()
    {
        var input = new InputArguments();
        var reading = new ReadingArguments();
        var who = new Option<string?>("--who")
        {
            HelpName = "NAME",
            Description = "Print what this speaker says, in the order of the input: a full name, another name that an article calls them "
                + "by, or an id of the lexicon.",
        };
        Option<string> format = OptionForms.Choice(
            "--format", ["-f"], "table or jsonl (an object a speaker, or with --who a quote or claim). Default: table.", "table", "jsonl");
        Option<double> confidence = OptionForms.Confidence(
            "--min-confidence", "Count only quotes and claims of which it is at least so sure who said it (0 to 1).");
        var command = new Command(
            "speakers",
            "Prints who says how much over all inputs. People are one when their full names are, whatever the case, accents and middle "
                + "initials, never by family name alone; a lexicon gives other names of one's own.");
        input.AddTo(command);
        command.Add(who);
        command.Add(format);
        command.Add(confidence);
        reading.AddTo(command);
        command.Validators.Add(result =>
        {
            if (input.InputsOf(result).Length == 0)
            {
                result.AddError("Which articles? Name files or folders, or pipe JSON Lines in.");
            }
            else if (input.HasInlineErrors(result))
            {
                result.AddError("--errors inline is for the output of articles; here errors go to standard error.");
            }
        });
        command.SetAction((result, cancellationToken) => new SpeakersRun(new SpeakersOptions(
            reading.Read(result, input.Read(result, new ParseOptions())),
            result.GetValue(who) is { } name ? new SpeakerName(name) : null,
            result.GetValue(format) == "jsonl",
            result.GetValue(confidence))).RunAsync(cancellationToken));
        return command;
    }
}
