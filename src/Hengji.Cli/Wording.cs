namespace Hengji.Cli;

/// <summary>A sentence for people, in both languages.</summary>
/// <param name="Chinese">Simplified Chinese, the default.</param>
/// <param name="English">English, with <c>--lang en</c>.</param>
public readonly record struct Wording(string Chinese, string English)
{
    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}

/// <summary>Language of messages.</summary>
public enum Language
{
    /// <summary>简体中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
