namespace NewsParsing.Gazetteer;

/// <summary>One form of a name that the user gave: the name itself or an alias.</summary>
/// <param name="Name">Index of the name in <see cref="UserNames"/>.</param>
/// <param name="Capitals">Which of the first 64 tokens have a capital, the first in the lowest bit; the text is to have it too.</param>
/// <param name="Text">The form as it was given.</param>
/// <param name="Next">The next form of the same tokens, or -1: another bearer of the name, or other capitals.</param>
internal readonly record struct UserForm(int Name, ulong Capitals, string Text, int Next)
{
    /// <summary>How many tokens have a bit in <see cref="Capitals"/>.</summary>
    public const int CheckedTokens = 64;
}
