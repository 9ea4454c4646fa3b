using System.Buffers.Binary;
using System.Text;

namespace Hengji.Documents.Printed.Office;

/// <summary>The directory of a compound file: the container of .doc, .xls, .wps, .et and of encrypted documents.</summary>
/// <remarks>[MS-CFB], Compound File Binary File Format.</remarks>
internal sealed class CompoundDirectory
{
    private const int EntryBytes = 128;
    private const int HeaderBytes = 512;
    private const int MostSectors = 2_048;
    private const uint LastSector = 0xFFFFFFFA;
    private readonly byte[] file;
    private readonly int sectorBytes;
    private readonly Dictionary<string, uint> streams = new(StringComparer.Ordinal);

    /// <summary>Reads the entries beside the root; what is damaged is left out.</summary>
    public CompoundDirectory(byte[] file)
    {
        this.file = file;
        sectorBytes = file.Length >= HeaderBytes && file[30] is 9 or 12 ? 1 << file[30] : HeaderBytes;
        var entries = Entries();
        if (entries.Count > 0)
            Walk(entries, UInt32(entries[0] + 76));
    }

    /// <summary>Whether a stream or storage of this name stands at the top.</summary>
    public bool Has(string name) => streams.ContainsKey(name);

    /// <summary>A byte of a stream that is long enough to have sectors of its own; 0 when there is none.</summary>
    public byte ByteOf(string name, int offset) =>
        streams.TryGetValue(name, out var sector) && Place(sector) + offset is var place and >= 0 && place < file.Length ? file[place] : (byte)0;

    private void Walk(List<int> entries, uint first)
    {
        var open = new Stack<uint>([first]);
        var seen = new HashSet<uint>();
        while (open.TryPop(out var number))
        {
            if (number >= entries.Count || !seen.Add(number))
                continue;
            var entry = entries[(int)number];
            var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(entry + 64)) - 2, 0, 62);
            streams[Encoding.Unicode.GetString(file, entry, length)] = UInt32(entry + 116);
            open.Push(UInt32(entry + 68));
            open.Push(UInt32(entry + 72));
        }
    }

    /// <summary>Places of the directory's entries, along its chain of sectors.</summary>
    private List<int> Entries()
    {
        var entries = new List<int>();
        if (file.Length < HeaderBytes)
            return entries;
        var sector = UInt32(48);
        for (var step = 0; step < MostSectors && sector < LastSector; step++)
        {
            var place = Place(sector);
            if (place < 0 || place + sectorBytes > file.Length)
                break;
            for (var entry = place; entry < place + sectorBytes; entry += EntryBytes)
                entries.Add(entry);
            sector = Next(sector);
        }
        return entries;
    }

    /// <summary>The sector behind another, from the table the header points to.</summary>
    private uint Next(uint sector)
    {
        var perTable = (uint)sectorBytes / 4;
        if (sector / perTable >= 109)
            return LastSector;
        var table = Place(UInt32(76 + ((int)(sector / perTable) * 4)));
        var place = table + ((int)(sector % perTable) * 4);
        return table < 0 || place + 4 > file.Length ? LastSector : UInt32(place);
    }

    private int Place(uint sector) =>
        (sector + 1L) * sectorBytes is var place && place < file.Length ? (int)place : -1;

    private uint UInt32(int place) => place + 4 <= file.Length ? BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place)) : LastSector;
}
