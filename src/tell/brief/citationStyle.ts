/** Name of the style below. */
export const STYLE_NAME = "tertius-author-date";

/**
 * Citation style of briefs, in CSL 1.0.2: author (year). Title. Where it appeared, volume(issue), pages. Note. Address.
 * Our own, because the styles that are shipped with processors are under a licence that asks for the same of what is
 * made of them.
 */
export const CITATION_STYLE: string = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="expanded"
  demote-non-dropping-particle="never">
  <info>
    <title>Tertius author-date</title>
    <id>${STYLE_NAME}</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author">
      <name and="text" name-as-sort-order="all" sort-separator=", " initialize-with=". " delimiter=", "
        delimiter-precedes-last="never" et-al-min="21" et-al-use-first="19"/>
      <substitute>
        <names variable="editor"/>
        <text variable="publisher"/>
        <text variable="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="when">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="where">
    <group delimiter=", ">
      <text variable="container-title"/>
      <group><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="issuer">
    <group delimiter=", ">
      <text variable="genre"/>
      <text variable="publisher"/>
      <text variable="number"/>
    </group>
  </macro>
  <macro name="address">
    <choose>
      <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
      <else><text variable="URL"/></else>
    </choose>
  </macro>
  <citation><layout prefix="(" suffix=")" delimiter="; "><text macro="who"/><text macro="when" prefix=" "/></layout></citation>
  <bibliography>
    <sort><key macro="who"/><key variable="issued"/><key variable="title"/></sort>
    <layout>
      <group delimiter=" ">
        <group delimiter=". " suffix=".">
          <group delimiter=" "><text macro="who"/><text macro="when" prefix="(" suffix=")"/></group>
          <text variable="title"/>
          <text macro="where"/>
          <text macro="issuer"/>
          <text variable="note"/>
        </group>
        <text macro="address"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/** The few Russian words that the style needs, and names of the numbered parts, without which the processor prints its own. Titles stay in their own language. */
export const RUSSIAN_LOCALE: string = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-RU">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="."/><date-part name="month" form="numeric-leading-zeros" suffix="."/><date-part name="year"/></date>
  <terms>
    <term name="and">и</term>
    <term name="et-al">и др.</term>
    <term name="no date">без даты</term>
    <term name="no date" form="short">б. д.</term>
    <term name="editor" form="short"><single>ред.</single><multiple>ред.</multiple></term>
    <term name="volume" form="short">т.</term>
    <term name="issue" form="short">№</term>
    <term name="number" form="short">№</term>
    <term name="page" form="short"><single>с.</single><multiple>с.</multiple></term>
    <term name="open-quote">«</term>
    <term name="close-quote">»</term>
    <term name="page-range-delimiter">–</term>
  </terms>
</locale>`;
