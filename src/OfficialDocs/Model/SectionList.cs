using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OfficialDocs;

/// <summary>Sections in the order of the text, found by position, by path or by walking all of them.</summary>
[CollectionBuilder(typeof(SectionList), nameof(Create))]
public sealed class SectionList : IReadOnlyList<Section>
{
    private readonly Section[] _sections;

    internal SectionList(Section[] sections)
    {
        _sections = sections;
    }

    /// <summary>No sections.</summary>
    public static SectionList Empty { get; } = new([]);

    /// <summary>The number of sections at this level.</summary>
    public int Count => _sections.Length;

    /// <summary>The section at <paramref name="index"/>, from 0.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The section.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public Section this[int index] => (uint)index < (uint)_sections.Length ? _sections[index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {_sections.Length} sections at this level.");

    /// <summary>The section at a path of labels: <c>一/（二）</c>, <c>第一章/第三条/（一）</c>, <c>一/2/3</c>.</summary>
    /// <param name="path">
    /// Labels joined by <c>/</c>, from this level down. A label may lack its mark (一 means 一、, 2 means 2.) and may be written in
    /// any of its sloppy ways.
    /// </param>
    /// <returns>The first such section; <see langword="null"/> where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    public Section? this[string path]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(path);
            SectionList level = this;
            Section? found = null;
            foreach (string part in path.Split('/', StringSplitOptions.TrimEntries))
            {
                if (!SectionLabel.TryParse(part, out SectionLabel label) && !SectionLabel.TryParse(part + "、", out label))
                {
                    return null;
                }

                found = level._sections.FirstOrDefault(section => section.Label == label);
                if (found is null)
                {
                    return null;
                }

                level = found.Sections;
            }

            return found;
        }
    }

    /// <summary>Makes a list; collection expressions call this.</summary>
    /// <param name="sections">The sections.</param>
    /// <returns>The list.</returns>
    public static SectionList Create(ReadOnlySpan<Section> sections) => sections.IsEmpty ? Empty : new(sections.ToArray());

    /// <summary>All sections of this level and below, in the order of the text.</summary>
    /// <returns>The sections, found as they are asked for.</returns>
    public IEnumerable<Section> Descendants()
    {
        // A stack of our own: a text may nest its labels deeper than is good for the thread's.
        var above = new Stack<(SectionList Level, int Next)>();
        (SectionList level, int next) = (this, 0);
        while (true)
        {
            if (next < level.Count)
            {
                Section section = level[next++];
                yield return section;
                if (section.Sections.Count > 0)
                {
                    above.Push((level, next));
                    (level, next) = (section.Sections, 0);
                }
            }
            else if (!above.TryPop(out (SectionList Level, int Next) parent))
            {
                yield break;
            }
            else
            {
                (level, next) = parent;
            }
        }
    }

    /// <summary>The sections of this level one after the other; <c>foreach</c> allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<Section>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(_sections).GetEnumerator();

    IEnumerator<Section> IEnumerable<Section>.GetEnumerator() => ((IEnumerable<Section>)_sections).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _sections.GetEnumerator();
}
