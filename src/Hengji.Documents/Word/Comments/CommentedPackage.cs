using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Word.Comments;

/// <summary>The parts of a Word file that comments touch: text, comments, relations, content types.</summary>
internal sealed class CommentedPackage
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace ContentType = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false };

    private readonly ZipArchive zip;
    private readonly ByteBudget budget;
    private readonly string main;
    private readonly XDocument comments;
    private readonly string commentsPart;
    private readonly bool isNew;
    private readonly XNamespace w;

    private CommentedPackage(ZipArchive zip, ByteBudget budget, string main, XDocument document)
    {
        (this.zip, this.budget, this.main, Document) = (zip, budget, main, document);
        w = Document.Root!.Name.Namespace;
        commentsPart = ExistingComments() ?? "";
        isNew = commentsPart.Length == 0;
        if (isNew)
            commentsPart = FreeName();
        comments = (isNew ? null : Load(commentsPart)) ?? new XDocument(new XElement(w + "comments", new XAttribute(XNamespace.Xmlns + "w", w.NamespaceName)));
        NextId = comments.Root!.Elements().Concat(Document.Descendants().Where(element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal)))
            .Select(element => (int?)element.Attribute(w + "id") ?? -1)
            .DefaultIfEmpty(-1).Max() + 1;
    }

    /// <summary>Most bytes of all parts together.</summary>
    public static long LimitBytes => DocumentLimits.Default.UnpackedBytes;

    /// <summary>The part with the text.</summary>
    public XDocument Document { get; }

    /// <summary>Number of the next comment.</summary>
    public int NextId { get; private set; }

    /// <summary>Opens the parts; null when there is no Word text.</summary>
    public static CommentedPackage? Open(ZipArchive zip)
    {
        var budget = new ByteBudget(LimitBytes);
        var main = Load(zip, budget, "_rels/.rels")?.Root?.Elements(Relation + "Relationship")
            .FirstOrDefault(relation => ((string?)relation.Attribute("Type"))?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            ?.Attribute("Target")?.Value.TrimStart('/') ?? "word/document.xml";
        var document = Load(zip, budget, main);
        return document?.Root?.Name.LocalName == "document" ? new CommentedPackage(zip, budget, main, document) : null;
    }

    /// <summary>Adds a comment under <see cref="NextId"/>.</summary>
    public void AddComment(string author, DateTimeOffset date, ImmutableArray<string> lines)
    {
        comments.Root!.Add(new XElement(
            w + "comment",
            new XAttribute(w + "id", NextId),
            new XAttribute(w + "author", author),
            new XAttribute(w + "date", date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            new XAttribute(w + "initials", "HJ"),
            lines.Select(Line)));
        NextId++;
    }

    /// <summary>Writes the changed parts back.</summary>
    public void Save()
    {
        Store(main, Document);
        Store(commentsPart, comments);
        if (!isNew)
            return;
        AddRelation();
        AddContentType();
    }

    private XElement Line(string text, int number) =>
        new(w + "p",
            number == 0 ? new XElement(w + "r", new XElement(w + "annotationRef")) : null,
            new XElement(
                w + "r",
                new XElement(w + "rPr", number == 0 ? new XElement(w + "b") : null, new XElement(w + "sz", new XAttribute(w + "val", 20))),
                new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Html.Escaping.Visible(text))));

    private string RelationsPart => $"{Folder}_rels/{main[Folder.Length..]}.rels";

    private string Folder => main[..(main.LastIndexOf('/') + 1)];

    private string? ExistingComments()
    {
        var target = Load(RelationsPart)?.Root?.Elements(Relation + "Relationship")
            .FirstOrDefault(relation => ((string?)relation.Attribute("Type"))?.EndsWith("/comments", StringComparison.Ordinal) == true)
            ?.Attribute("Target")?.Value;
        var part = target is null ? null : target.StartsWith('/') ? target[1..] : Folder + target;
        return part is not null && zip.GetEntry(part) is not null ? part : null;
    }

    private string FreeName()
    {
        var name = Folder + "comments.xml";
        for (var number = 1; zip.GetEntry(name) is not null; number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{Folder}comments{number}.xml");
        return name;
    }

    private void AddRelation()
    {
        var relations = Load(RelationsPart) ?? new XDocument(new XElement(Relation + "Relationships"));
        var used = relations.Root!.Elements().Select(relation => (string?)relation.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = "rIdHengji";
        for (var number = 1; used.Contains(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"rIdHengji{number}");
        var kind = w.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal) ? Strict : Transitional;
        relations.Root.Add(new XElement(
            Relation + "Relationship",
            new XAttribute("Id", id),
            new XAttribute("Type", kind + "/comments"),
            new XAttribute("Target", commentsPart[Folder.Length..])));
        Store(RelationsPart, relations);
    }

    private void AddContentType()
    {
        var types = Load("[Content_Types].xml") ?? new XDocument(new XElement(ContentType + "Types"));
        types.Root!.Add(new XElement(
            ContentType + "Override", new XAttribute("PartName", "/" + commentsPart), new XAttribute("ContentType", CommentsType)));
        Store("[Content_Types].xml", types);
    }

    private XDocument? Load(string name) => Load(zip, budget, name);

    private static XDocument? Load(ZipArchive zip, ByteBudget budget, string name)
    {
        if (zip.GetEntry(name) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(new BoundedStream(stream, budget), Settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private void Store(string name, XDocument part)
    {
        zip.GetEntry(name)?.Delete();
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };
        using var writer = XmlWriter.Create(stream, settings);
        part.Save(writer);
    }
}
