using System.Security;

namespace Hengji.Documents.Pdf;

/// <summary>A folder of one conversion: profile, fonts and files of its own, so conversions never meet; gone afterwards.</summary>
internal sealed class ConversionFolder : IDisposable
{
    private const string FontAliases = "60-hengji-cjk.conf";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-pdf-");

    /// <summary>Path of a file or folder inside.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>
    /// Variables that let the program find the fonts of official documents, or their free stand-ins, without installing
    /// anything; empty on systems without fontconfig.
    /// </summary>
    public IReadOnlyDictionary<string, string> FontVariables()
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return ImmutableDictionary<string, string>.Empty;
        using (var aliases = typeof(ConversionFolder).Assembly.GetManifestResourceStream(FontAliases)!)
        using (var file = File.Create(this[FontAliases]))
            aliases.CopyTo(file);
        var system = Environment.GetEnvironmentVariable("FONTCONFIG_FILE") is { Length: > 0 } own ? own : "/etc/fonts/fonts.conf";
        File.WriteAllText(
            this["fonts.conf"],
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig><include ignore_missing="yes">{SecurityElement.Escape(system)}</include><include>{SecurityElement.Escape(this[FontAliases])}</include></fontconfig>
            """);
        return ImmutableDictionary<string, string>.Empty.Add("FONTCONFIG_FILE", this["fonts.conf"]);
    }

    /// <summary>Removes the folder; a program that is still closing may hold a file, then the system's cleaning gets it.</summary>
    public void Dispose()
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
