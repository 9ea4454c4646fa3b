using System.Text;
using Hengji.Packs.Documenting;
using Hengji.Regulations;

namespace Hengji.Packs;

/// <summary>Writes what a pack prescribes as a Markdown document in Chinese, for those who must approve it.</summary>
public static class PackDocumenter
{
    /// <summary>The document: overview, forms, rules with basis and tests, schemes, parameters, calendar, library.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>Markdown with line feeds; equal packs give equal texts.</returns>
    public static string Describe(Pack pack)
    {
        var text = new StringBuilder();
        OverviewPages.Write(text, pack);
        FormPages.Write(text, pack);
        RulePages.Write(text, pack);
        SchemePages.Write(text, pack);
        return text.ToString().TrimEnd('\n') + "\n";
    }
}
