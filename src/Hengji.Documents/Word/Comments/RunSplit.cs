using System.Xml.Linq;

namespace Hengji.Documents.Word.Comments;

/// <summary>Cuts runs in two so that a mark can stand between two characters; both halves keep the formatting.</summary>
internal static class RunSplit
{
    /// <summary>The run that begins with this character.</summary>
    public static XElement Before(XElement leaf, int offset)
    {
        var holder = Holder(leaf);
        if (leaf.Parent != holder)
            return holder;
        return CutBefore(holder, leaf.Name.LocalName == "t" && offset > 0 ? CutText(leaf, offset) : leaf);
    }

    /// <summary>The run that ends with this character.</summary>
    public static XElement After(XElement leaf, int offset)
    {
        var holder = Holder(leaf);
        if (leaf.Parent != holder)
            return holder;
        var next = leaf.Name.LocalName == "t" && offset + 1 < leaf.Value.Length
            ? CutText(leaf, offset + 1)
            : leaf.ElementsAfterSelf().FirstOrDefault();
        if (next is not null)
            _ = CutBefore(holder, next);
        return holder;
    }

    /// <summary>The outermost run or formula that holds the character: marks stand between those only.</summary>
    private static XElement Holder(XElement leaf) =>
        leaf.AncestorsAndSelf().TakeWhile(element => element.Name.LocalName != "p" || element.Name.NamespaceName.EndsWith("math", StringComparison.Ordinal))
            .Last(element => element.Name.LocalName is "r" or "oMath" or "oMathPara" || element == leaf);

    private static XElement CutText(XElement text, int offset)
    {
        var value = text.Value;
        var second = new XElement(text.Name, text.Attributes(), value[offset..]);
        text.Value = value[..offset];
        foreach (var half in (ReadOnlySpan<XElement>)[text, second])
            half.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        text.AddAfterSelf(second);
        return second;
    }

    private static XElement CutBefore(XElement run, XElement child)
    {
        var properties = run.Elements().FirstOrDefault(element => element.Name.LocalName == "rPr");
        if (child.ElementsBeforeSelf().All(element => element == properties))
            return run;
        var second = new XElement(run.Name, run.Attributes(), properties is null ? null : new XElement(properties));
        XElement[] moved = [child, .. child.ElementsAfterSelf()];
        foreach (var element in moved)
        {
            element.Remove();
            second.Add(element);
        }
        run.AddAfterSelf(second);
        return second;
    }
}
