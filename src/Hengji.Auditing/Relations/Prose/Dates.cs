using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Dates at the beginning of clauses (截至12月底, 2022年) that say nothing of what is measured.</summary>
internal static partial class Dates
{
    /// <summary>The text without them.</summary>
    public static string Without(string text) => Date().Replace(text, "");

    [GeneratedRegex(@"截[至止到]?(?:(?:20)?\d\d *年)? *\d{0,2} *月?(?:底|末|\d{1,2} *日)?|20\d\d *年(?:度|底|末)?|\d{1,2} *月(?:份|底|末)?", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
