using System.IO.Compression;
using System.Xml;

namespace Hengji.Documents.Word.Comments;

/// <summary>Puts comments (批注) into a Word file at the exact characters; nothing else of the file changes.</summary>
/// <remarks>
/// Runs are split where a comment begins or ends and keep their formatting; parts that hold no comments keep their bytes.
/// Comments already there stay. Reading the result gives the same <see cref="Printed.PrintedDocument"/> as before.
/// </remarks>
public static class WordComments
{
    /// <summary>Author of the comments.</summary>
    public const string Author = "衡绩 Hengji";

    /// <summary>Writes the file with comments.</summary>
    /// <param name="original">The .docx; read to its end.</param>
    /// <param name="target">Where the new file goes; stays open.</param>
    /// <param name="file">Name of the file, for problems.</param>
    /// <param name="comments">The comments; those whose paragraph is not in the file's body are left out.</param>
    /// <param name="clock">Gives the comments their date.</param>
    /// <returns>
    /// How many comments were put in, or why none could be: <see cref="NotAWordFile"/>, <see cref="NoWordText"/>,
    /// <see cref="DamagedWordFile"/>, <see cref="WordFileTooLarge"/>.
    /// </returns>
    public static Result<int> Write(
        Stream original, Stream target, string file, IEnumerable<WordComment> comments, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(clock);
        try
        {
            using var copy = new MemoryStream();
            original.CopyTo(copy);
            var count = 0;
            using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            {
                if (CommentedPackage.Open(zip) is not { } package)
                    return new NoWordText(file);
                count = Add(package, comments, clock.GetUtcNow());
            }
            _ = copy.Seek(0, SeekOrigin.Begin);
            copy.CopyTo(target);
            return count;
        }
        catch (ByteBudgetExceededException)
        {
            return new WordFileTooLarge(file, CommentedPackage.LimitBytes);
        }
        catch (InvalidDataException)
        {
            return new NotAWordFile(file);
        }
        catch (Exception fault) when (fault is XmlException or EndOfStreamException)
        {
            return new DamagedWordFile(file, "XML");
        }
    }

    private static int Add(CommentedPackage package, IEnumerable<WordComment> comments, DateTimeOffset now)
    {
        var marks = new CommentMarks(package.Document);
        var count = 0;
        foreach (var comment in comments)
        {
            if (!marks.Put(comment, package.NextId))
                continue;
            package.AddComment(Author, now, comment.Lines);
            count++;
        }
        if (count > 0)
            package.Save();
        return count;
    }
}
