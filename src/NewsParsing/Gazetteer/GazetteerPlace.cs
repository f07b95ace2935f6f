namespace NewsParsing.Gazetteer;

/// <summary>A city or other named place of the gazetteer.</summary>
/// <param name="Name">The name in normal case.</param>
/// <param name="Country">The country's name, or null where the place belongs to none.</param>
/// <param name="Region">The state or province where it is certain, or null.</param>
/// <param name="IsAmbiguous">Whether the name is a common word or somebody's name as well.</param>
/// <param name="IsUsers">Whether the user gave it: its region counts where none is printed.</param>
internal sealed record GazetteerPlace(string Name, string? Country, string? Region, bool IsAmbiguous, bool IsUsers = false);
