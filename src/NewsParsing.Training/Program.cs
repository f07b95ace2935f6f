using System.CommandLine;
using NewsParsing.Training.Commands;

var root = new RootCommand("Trains the models that the package embeds, and measures them.")
{
    new Command("train", "Trains a model.")
    {
        TrainWordsCommand.Create(), TrainSyntaxCommand.Create(), TrainAttributionsCommand.Create(), TrainSpeakersCommand.Create(),
        TrainCoreferenceCommand.Create(),
    },
    new Command("evaluate", "Measures a model.")
    {
        EvaluateAttributionsCommand.Create(),
        EvaluateConfidenceCommand.Create(),
        EvaluateCorpusCommand.Create(),
        EvaluateDatelinesCommand.Create(),
        EvaluateEntitiesCommand.Create(),
        EvaluateGoldCommand.Create(),
        EvaluateNamesCommand.Create(),
        EvaluatePronounsCommand.Create(),
        EvaluateReadmeCommand.Create(),
        EvaluateRulesCommand.Create(),
        EvaluateTagsCommand.Create(),
    },
    ExplainCommand.Create(),
    TagCommand.Create(),
    TokenizeCommand.Create(),
    SpeedCommand.Create(),
};
return root.Parse(args).Invoke();
