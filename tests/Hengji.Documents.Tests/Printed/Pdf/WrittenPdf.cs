using System.Globalization;
using System.Security.Cryptography;
using System.Text;

#pragma warning disable CA5351 // The format's own encryption of that time uses MD5; nothing is kept secret here.

namespace Hengji.Documents.Tests.Printed.Pdf;

/// <summary>Writes PDF files object by object, for what the builder of the library cannot make: passwords, odd fonts, thousands of pages.</summary>
internal static class WrittenPdf
{
    private const string Latin = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    /// <summary>A font whose letters have numbers only: no map to characters, no embedded program.</summary>
    private const string Unmapped = "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Song/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
        + "/BaseFont/ABCDEF+Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor"
        + "/FontName/ABCDEF+Song/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 800/StemV 80>>>>]>>";

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>Pages of one line each.</summary>
    /// <param name="lines">The line of each page.</param>
    public static byte[] Pages(params string[] lines) => Write(Latin, [.. lines.Select(line => $"({line}) Tj")], null);

    /// <summary>A page whose letters are numbers of glyphs that no map explains, behind a page that can be read.</summary>
    public static byte[] WithUnmappedLetters() => Write(Unmapped, ["<000100020003> Tj"], null);

    /// <summary>A page of text that is encrypted (40 bits, revision 2).</summary>
    /// <param name="openPassword">The password for opening; empty where only changing is forbidden.</param>
    public static byte[] Encrypted(string line, string openPassword) => Write(Latin, [$"({line}) Tj"], openPassword);

    private static byte[] Write(string font, string[] texts, string? password)
    {
        var owner = password is null ? [] : Rc4(MD5.HashData(Padded("owner"))[..5], Padded(password));
        var key = password is null ? null : MD5.HashData([.. Padded(password), .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. Id])[..5];
        var file = new MemoryStream();
        var places = new List<long>();
        Put(file, "%PDF-1.4\n"u8.ToArray());
        Object("<</Type/Catalog/Pages 2 0 R>>"u8.ToArray());
        var kids = string.Join(' ', texts.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{4 + (2 * i)} 0 R")));
        Object(Ascii($"<</Type/Pages/Count {texts.Length}/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Kids[{kids}]>>"));
        Object(Ascii(font));
        foreach (var text in texts)
        {
            Object(Ascii($"<</Type/Page/Parent 2 0 R/Contents {places.Count + 2} 0 R>>"));
            var content = Ascii($"BT /F 12 Tf 60 700 Td {text} ET");
            var stored = key is null ? content : Rc4(ObjectKey(key, places.Count + 1), content);
            Object([.. Ascii($"<</Length {stored.Length}>>stream\n"), .. stored, .. "\nendstream"u8]);
        }
        var start = file.Position;
        Put(file, Ascii($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n" + string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))));
        var encryption = key is null ? "" : $"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{Convert.ToHexString(owner)}>/U<{Convert.ToHexString(Rc4(key, Padding))}>>>";
        Put(file, Ascii($"trailer<</Size {places.Count + 1}/Root 1 0 R/ID[<{Convert.ToHexString(Id)}><{Convert.ToHexString(Id)}>]{encryption}>>\nstartxref\n{start}\n%%EOF"));
        return file.ToArray();

        void Object(byte[] content)
        {
            places.Add(file.Position);
            Put(file, [.. Ascii($"{places.Count} 0 obj\n"), .. content, .. "\nendobj\n"u8]);
        }
    }

    private static byte[] Id { get; } = "0123456789abcdef"u8.ToArray();

    private static void Put(MemoryStream file, byte[] bytes) => file.Write(bytes);

    private static byte[] Ascii(FormattableString text) => Ascii(text.ToString(CultureInfo.InvariantCulture));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Padded(string password) => [.. Encoding.ASCII.GetBytes(password).Concat(Padding).Take(32)];

    private static byte[] ObjectKey(byte[] key, int number) => MD5.HashData([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0])[..10];

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }
        var result = new byte[bytes.Length];
        for (int n = 0, i = 0, j = 0; n < bytes.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(bytes[n] ^ state[(state[i] + state[j]) & 255]);
        }
        return result;
    }
}
