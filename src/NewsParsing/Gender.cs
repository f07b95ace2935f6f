namespace NewsParsing;

/// <summary>The gender that the text itself gives a person, by pronoun, honorific, first name or kinship word.</summary>
public enum Gender
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
