using System.CommandLine;

namespace Hengji.Cli;

/// <summary>The option <c>--lang zh|en</c>, needed before anything is parsed because help itself is bilingual.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>The language asked for on the command line, else by HENGJI_LANG, else Chinese.</summary>
    public static Language Read(IReadOnlyList<string> args)
    {
        var asked = Environment.GetEnvironmentVariable("HENGJI_LANG") ?? "";
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Name && i + 1 < args.Count)
                asked = args[i + 1];
            else if (args[i].StartsWith(Name + "=", StringComparison.Ordinal))
                asked = args[i][(Name.Length + 1)..];
        }
        return asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
    }

    /// <summary>The option, valid for every command.</summary>
    public static Option<string> Create(Language language)
    {
        var option = new Option<string>(Name)
        {
            Description = new Wording("界面语言：zh 或 en", "language of messages: zh or en").In(language),
            Recursive = true,
            HelpName = "zh|en",
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }
}
