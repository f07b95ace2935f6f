using NewsParsing.Syntax;
using NewsParsing.Training.Corpora;

namespace NewsParsing.Training.Learning;

/// <summary>Reads the silver corpus' tags as the gold scheme would have them, where both surely mean the same; -1 elsewhere.</summary>
internal static class SilverTags
{
    public static int[] Penn(Sentence sentence) => [.. sentence.Xpos.Select(Penn)];

    public static int[] Universal(Sentence sentence)
        => [.. Enumerable.Range(0, sentence.Forms.Count).Select(i => Universal(sentence.Xpos[i], sentence.Lemmas[i], sentence.Relations[i]))];

    private static int Penn(string tag) => tag switch
    {
        // "to" is a tag of its own there, plural names are another matter, and the rest are rare and often wrong.
        "TO" or "NNPS" or "FW" or "LS" or "SYM" or "UH" or "#" => -1,
        _ => Array.IndexOf(TagNames.Penn, tag),
    };

    private static int Universal(string tag, string lemma, string relation) => tag switch
    {
        "NNP" => (int)UniversalTag.Propn,
        "NN" or "NNS" => (int)UniversalTag.Noun,
        "JJ" or "JJR" or "JJS" => (int)UniversalTag.Adj,
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" when lemma is not ("be" or "have" or "do" or "get") && relation is not ("aux" or "auxpass")
            => (int)UniversalTag.Verb,
        _ => -1,
    };
}
