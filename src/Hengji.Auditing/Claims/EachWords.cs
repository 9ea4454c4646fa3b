using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Words that tell a number of each thing (每个小区发放60份, 每站6万元), not of all of them.</summary>
internal static partial class EachWords
{
    /// <summary>Whether the number is what one of several things has or gets.</summary>
    public static bool IsOfEach(Mention mention) => Each().IsMatch(mention.Lead);

    [GeneratedRegex(@"每(?!年|月|季|周|天|日|半年|学期|逢)\p{Lo}[^，。；：、（）\d]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();
}
